package org.xinsheng.directory;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The accounts that staff log in with; those without a password can't. */
@Component
class StaffAccounts implements UserDetailsService {

    private final DirectoryRepository repository;

    StaffAccounts(DirectoryRepository repository) {
        this.repository = repository;
    }

    @Override
    public UserDetails loadUserByUsername(String userName) {
        StaffPrincipal account = repository.account(userName);
        if (account == null || account.getPassword() == null) {
            throw new UsernameNotFoundException("no such account");
        }
        return account;
    }
}

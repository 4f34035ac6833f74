package org.xinsheng.directory;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The member of staff who is logged in. Controllers get it by {@code @AuthenticationPrincipal StaffPrincipal caller}; each
 * role is an authority such as {@code ROLE_OPERATOR}.
 */
public final class StaffPrincipal implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final transient StaffMember member;
    private @Nullable String passwordHash;

    StaffPrincipal(StaffMember member, @Nullable String passwordHash) {
        this.member = member;
        this.passwordHash = passwordHash;
    }

    /** A caller without a password, for tests and for callers who are known otherwise. */
    public static StaffPrincipal of(StaffMember member) {
        return new StaffPrincipal(member, null);
    }

    public StaffMember member() {
        return member;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        List<StaffRole> roles = member.roles().stream().sorted().toList();
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public String getUsername() {
        return member.id().value();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public boolean isEnabled() {
        return member.enabled();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StaffPrincipal that && member.id().equals(that.member.id());
    }

    @Override
    public int hashCode() {
        return member.id().hashCode();
    }

    @Override
    public String toString() {
        return member.id().value();
    }
}

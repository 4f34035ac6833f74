package org.xinsheng.directory;

import java.nio.file.Path;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds the operator's own city from a file at the start. */
@Component
@ConditionalOnProperty("xinsheng.directory.city-file")
class OwnCity implements InitializingBean {

    private static final Logger log = LoggerFactory.getLogger(OwnCity.class);

    private final CityWriter writer;
    private final TransactionTemplate transaction;
    private final Path file;

    OwnCity(CityWriter writer, TransactionTemplate transaction, DirectorySettings settings) {
        this.writer = writer;
        this.transaction = transaction;
        this.file = Objects.requireNonNull(settings.cityFile());
    }

    @Override
    public void afterPropertiesSet() {
        CityFile city = CityFile.read(new FileSystemResource(file));
        transaction.executeWithoutResult(status -> log.info("{} people added to the directory", writer.write(city)));
    }
}

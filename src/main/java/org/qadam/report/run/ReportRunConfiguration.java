package org.qadam.report.run;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.concurrent.Executors;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;
import org.qadam.report.jasper.ReportFiller;
import org.qadam.report.jasper.ReportFonts;
import org.qadam.shared.GlyphCoverage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportRunConfiguration {

    @Bean
    GlyphCoverage letters() {
        return new ReportFonts();
    }

    @Bean
    ReportFiller reportFiller(ReportProperties settings) {
        return new ReportFiller(settings.fillLimit(), settings.pageLimit());
    }

    /** Extends a lock for as long as its holder runs. All replicas compare the times of locks with the same clock. */
    @Bean
    LockProvider locks(MongoDatabase database, Clock clock) {
        ClockProvider.setClock(clock);
        return new KeepAliveLockProvider(
                new MongoLockProvider(database.getCollection("shedLock")),
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("lock").factory()));
    }
}

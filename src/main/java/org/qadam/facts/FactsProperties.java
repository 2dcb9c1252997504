package org.qadam.facts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the first data set.
 *
 * @param load whether the data set is loaded at the start; default false
 * @param folder location of its files as a Spring resource, ending with a slash; default classpath:facts/
 * @param timeLimit time after which no further revision of the data set is begun, and the application starts without the
 *     rest; default 2m
 */
@ConfigurationProperties("qadam.facts")
record FactsProperties(
        @DefaultValue("false") boolean load,
        @DefaultValue("classpath:facts/") String folder,
        @DefaultValue("2m") Duration timeLimit) {}

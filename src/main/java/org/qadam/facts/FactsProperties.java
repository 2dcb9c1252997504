package org.qadam.facts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first data set.
 *
 * @param load whether it is written at start
 * @param folder where its files lie, as Spring names resources
 */
@ConfigurationProperties("qadam.facts")
record FactsProperties(
        @DefaultValue("false") boolean load,
        @DefaultValue("classpath:facts/") String folder) {}

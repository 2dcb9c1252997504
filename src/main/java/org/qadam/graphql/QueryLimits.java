package org.qadam.graphql;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of a query document. The first three are checked before validation, whose time grows faster than the document.
 *
 * @param tokens words and signs of the document
 * @param directives directives of one field, fragment or operation
 * @param nameLength characters of an alias, which the answer repeats in every row
 * @param validationErrors errors of a document that are reported
 * @param mutations fields of one mutation
 */
@ConfigurationProperties("qadam.graphql.limits")
record QueryLimits(
        @DefaultValue("2000") int tokens,
        @DefaultValue("4") int directives,
        @DefaultValue("100") int nameLength,
        @DefaultValue("5") int validationErrors,
        @DefaultValue("20") int mutations) {}

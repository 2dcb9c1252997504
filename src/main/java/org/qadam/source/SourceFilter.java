package org.qadam.source;

import java.util.Locale;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.access.Scope;
import org.qadam.repository.Criteria;
import org.qadam.repository.DocumentFilter;
import org.qadam.shared.PeriodCode;

record SourceFilter(
        @Nullable String publisher,
        @Nullable PeriodCode period,
        @Nullable Locale language) implements DocumentFilter {

    @Override
    public Bson bson(Scope scope) {
        return new Criteria()
                .eq("publisher", publisher)
                .within("published", period)
                .eq(
                        "language",
                        Optional.ofNullable(language).map(Locale::toLanguageTag).orElse(null))
                .bson();
    }
}

package org.qadam.source;

import java.util.Locale;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.repository.Criteria;
import org.qadam.shared.PeriodCode;

record SourceFilter(
        @Nullable String publisher,
        @Nullable PeriodCode period,
        @Nullable Locale language) {

    static final SourceFilter NONE = new SourceFilter(null, null, null);

    Bson bson() {
        return new Criteria()
                .eq("publisher", publisher)
                .within("published", period)
                .eq(
                        "language",
                        Optional.ofNullable(language).map(Locale::toLanguageTag).orElse(null))
                .bson();
    }
}

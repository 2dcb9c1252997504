package org.qadam.report;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.qadam.register.Head;
import org.qadam.shared.LocalText;

/**
 * The state of the register that a report shows.
 *
 * @param moment of that state; of an empty register that of the order
 */
record Shown(Report report, Head state, OffsetDateTime moment) {

    static Shown of(Report report, Head state, ZoneId zone) {
        var moment = state.position() == 0 ? report.ordered() : state.at();
        return new Shown(report, state, moment.atZone(zone).toOffsetDateTime());
    }

    Cover cover(LocalText title, @Nullable String donor, @Nullable String beneficiary, Telling telling) {
        return new Cover(
                telling.layout().say("cover.kind." + report.kind()),
                telling.plain(title),
                telling.otherLanguage(title),
                telling.words().when(report.period().when()),
                donor,
                beneficiary,
                telling.moment(moment),
                String.valueOf(state.position()),
                state.hash(),
                report.code(),
                telling.layout().say("language"));
    }
}

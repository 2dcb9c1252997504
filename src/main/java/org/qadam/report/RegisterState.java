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
record RegisterState(Report report, Head state, OffsetDateTime moment) {

    static RegisterState of(Report report, Head state, ZoneId zone) {
        var moment = state.position() == 0 ? report.ordered() : state.at();
        return new RegisterState(report, state, moment.atZone(zone).toOffsetDateTime());
    }

    Cover cover(LocalText title, @Nullable String donor, @Nullable String beneficiary, ReportText text) {
        return new Cover(
                text.layout().say("cover.kind." + report.kind()),
                text.plain(title),
                text.otherLanguage(title),
                text.words().when(report.period().when()),
                donor,
                beneficiary,
                text.moment(moment),
                String.valueOf(state.position()),
                state.hash(),
                report.code(),
                text.layout().say("language"));
    }
}

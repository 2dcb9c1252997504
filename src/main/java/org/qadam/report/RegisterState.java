package org.qadam.report;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qadam.register.Head;
import org.qadam.report.content.Chapter;
import org.qadam.report.content.Cover;
import org.qadam.report.content.ReportContent;
import org.qadam.report.content.ReportText;
import org.qadam.shared.LocalText;

/**
 * The state of the register that a report shows.
 *
 * @param moment moment of that state; if the register is empty, the moment of the order
 */
public record RegisterState(Report report, Head state, OffsetDateTime moment) {

    public static RegisterState of(Report report, Head state, ZoneId zone) {
        var moment = state.position() == 0 ? report.ordered() : state.at();
        return new RegisterState(report, state, moment.atZone(zone).toOffsetDateTime());
    }

    public Cover cover(LocalText title, @Nullable String donor, @Nullable String beneficiary, ReportText text) {
        return new Cover(
                text.layout().say("kind." + report.kind()),
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

    public ReportContent content(Cover cover, List<Chapter> chapters) {
        return new ReportContent(report.language(), moment, cover, chapters);
    }
}

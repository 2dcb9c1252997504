package org.qadam.report.jasper;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import org.qadam.report.content.ReportContent;

/** Reads the text elements on the filled pages of a report, before export to PDF. */
public final class PrintedPages {

    private static final ReportFiller FILLER = new ReportFiller(Duration.ofSeconds(60), 500);

    private PrintedPages() {}

    public static List<JRPrintText> texts(ReportContent data) throws JRException {
        return FILLER.fill(data).getPages().stream()
                .flatMap(it -> it.getElements().stream())
                .flatMap(PrintedPages::texts)
                .toList();
    }

    private static Stream<JRPrintText> texts(JRPrintElement element) {
        return switch (element) {
            case JRPrintText text -> Stream.of(text);
            case JRPrintFrame frame -> frame.getElements().stream().flatMap(PrintedPages::texts);
            default -> Stream.of();
        };
    }
}

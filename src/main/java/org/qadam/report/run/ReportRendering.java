package org.qadam.report.run;

import org.qadam.report.content.ReportContent;
import org.qadam.report.export.CsvExport;
import org.qadam.report.export.XlsxExport;
import org.qadam.report.jasper.ReportFiller;
import org.springframework.stereotype.Component;

/** Renders the content of a report in a format. */
@Component
class ReportRendering {

    private final ReportFiller filler;

    ReportRendering(ReportFiller filler) {
        this.filler = filler;
    }

    byte[] render(ReportContent content, ReportFormat format) {
        return switch (format) {
            case PDF -> filler.pdf(content);
            case XLSX -> XlsxExport.xlsx(content);
            case CSV -> CsvExport.zip(content);
        };
    }
}

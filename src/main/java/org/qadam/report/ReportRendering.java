package org.qadam.report;

import org.qadam.report.jasper.ReportFiller;
import org.springframework.stereotype.Component;

/** Renders what a report prints in each of its formats. */
@Component
class ReportRendering {

    private final ReportFiller filler;

    ReportRendering(ReportFiller filler) {
        this.filler = filler;
    }

    byte[] render(ReportData data, ReportFormat format) {
        return switch (format) {
            case PDF -> filler.pdf(data);
            case XLSX -> XlsxExport.xlsx(data);
            case CSV -> CsvExport.zip(data);
        };
    }
}

package org.qadam.report.jasper;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.governors.MaxPagesGovernor;
import net.sf.jasperreports.governors.TimeoutGovernor;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.qadam.report.content.ReportContent;
import org.qadam.report.content.ReportWords;

/** Lays a report out as PDF. It neither computes nor reads anything. */
public final class ReportFiller {

    private final ReportTemplates templates = new ReportTemplates("report");
    private final JasperReportsContext engine;

    /**
     * @param fillLimit longest time to fill one report; a slower one fails
     * @param pageLimit most pages of a report; a longer one fails
     */
    public ReportFiller(Duration fillLimit, int pageLimit) {
        engine = engine(Map.of(
                TimeoutGovernor.PROPERTY_TIMEOUT,
                String.valueOf(fillLimit.toMillis()),
                MaxPagesGovernor.PROPERTY_MAX_PAGES,
                String.valueOf(pageLimit),
                // The tests find truncated texts by comparing with the full text.
                "net.sf.jasperreports.print.keep.full.text",
                "true"));
    }

    private static JasperReportsContext engine(Map<String, String> settings) {
        var engine = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
        engine.setPropertiesMap(new HashMap<>(settings));
        return engine;
    }

    /** Returns the PDF. The same content gives the same bytes. */
    public byte[] pdf(ReportContent content) {
        try {
            var out = new ByteArrayOutputStream();
            var exporter = new JRPdfExporter(engine);
            exporter.setExporterInput(new SimpleExporterInput(fill(content)));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            exporter.exportReport();
            return PdfFinisher.finish(out.toByteArray(), content);
        } catch (JRException e) {
            throw new IllegalStateException(
                    "report %s could not be written".formatted(content.cover().report()), e);
        }
    }

    JasperPrint fill(ReportContent content) throws JRException {
        var sections = SectionRow.of(content, templates);
        var parameters = parameters(content);
        parameters.put("sections", new RecordRows(sections));
        parameters.putAll(templates.parameters());
        return JasperFillManager.getInstance(engine)
                .fill(templates.master(), parameters, new RecordRows(List.of(content)));
    }

    /** Returns a new map each time: the engine writes into it. */
    private static Map<String, Object> parameters(ReportContent content) {
        var parameters = new HashMap<String, Object>();
        parameters.put(JRParameter.REPORT_LOCALE, content.language());
        parameters.put(
                JRParameter.REPORT_TIME_ZONE,
                TimeZone.getTimeZone(content.moment().getOffset()));
        parameters.put(
                JRParameter.REPORT_RESOURCE_BUNDLE,
                ReportWords.in(content.language()).bundle());
        parameters.put("kind", content.cover().kind());
        parameters.put("title", content.cover().title());
        parameters.put("period", content.cover().period());
        parameters.put("report", content.cover().report());
        parameters.put("moment", content.cover().moment());
        return parameters;
    }
}

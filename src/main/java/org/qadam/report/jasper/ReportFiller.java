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
import org.qadam.report.DonorData;
import org.qadam.report.ReportData;
import org.qadam.report.ReportWords;
import org.qadam.report.StepsData;

/** Lays a report out and hands it over as a file; it neither computes nor looks anything up. */
public final class ReportFiller {

    private final ReportTemplates donor = new ReportTemplates("donor-progress");
    private final ReportTemplates steps = new ReportTemplates("ministry-steps");
    private final JasperReportsContext engine;

    /**
     * @param fillLimit how long one report may take before it is given up
     * @param pageLimit more pages than this are refused
     */
    public ReportFiller(Duration fillLimit, int pageLimit) {
        engine = engine(Map.of(
                TimeoutGovernor.PROPERTY_TIMEOUT,
                String.valueOf(fillLimit.toMillis()),
                MaxPagesGovernor.PROPERTY_MAX_PAGES,
                String.valueOf(pageLimit),
                // Without the whole text nobody could tell that some of it did not fit.
                "net.sf.jasperreports.print.keep.full.text",
                "true"));
    }

    private static JasperReportsContext engine(Map<String, String> settings) {
        var engine = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
        engine.setPropertiesMap(new HashMap<>(settings));
        return engine;
    }

    /** The PDF: the same data give the same bytes. */
    public byte[] pdf(ReportData data) {
        try {
            var out = new ByteArrayOutputStream();
            var exporter = new JRPdfExporter(engine);
            exporter.setExporterInput(new SimpleExporterInput(fill(data)));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            exporter.exportReport();
            return PdfFinisher.finish(out.toByteArray(), data);
        } catch (JRException e) {
            throw new IllegalStateException(
                    "report %s could not be written".formatted(data.cover().report()), e);
        }
    }

    JasperPrint fill(ReportData data) throws JRException {
        var templates = templates(data);
        var parameters = parameters(data);
        parameters.putAll(templates.parts());
        return JasperFillManager.getInstance(engine).fill(templates.main(), parameters, new RecordRows(List.of(data)));
    }

    private ReportTemplates templates(ReportData data) {
        return switch (data) {
            case DonorData _ -> donor;
            case StepsData _ -> steps;
        };
    }

    /** A new map each time: the engine writes into it. */
    private static Map<String, Object> parameters(ReportData data) {
        var parameters = new HashMap<String, Object>();
        parameters.put(JRParameter.REPORT_LOCALE, data.language());
        parameters.put(
                JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone(data.moment().getOffset()));
        parameters.put(
                JRParameter.REPORT_RESOURCE_BUNDLE,
                ReportWords.in(data.language()).bundle());
        parameters.put("kind", data.cover().kind());
        parameters.put("title", data.cover().title());
        parameters.put("period", data.cover().period());
        parameters.put("report", data.cover().report());
        parameters.put("moment", data.cover().moment());
        return parameters;
    }
}

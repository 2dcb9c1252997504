package org.qadam.report.jasper;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Compiles the templates during the build, so that nothing at run time compiles text to code. */
final class TemplateCompiler {

    private TemplateCompiler() {}

    public static void main(String[] args) throws IOException, JRException {
        var from = Path.of(args[0]);
        var to = Path.of(args[1]);
        try (var found = Files.walk(from)) {
            for (Path template :
                    found.filter(it -> it.toString().endsWith(".jrxml")).toList()) {
                File target = to.resolve(from.relativize(template).toString().replace(".jrxml", ".jasper"))
                        .toFile();
                Files.createDirectories(target.toPath().getParent());
                JasperCompileManager.compileReportToFile(template.toString(), target.toString());
            }
        }
    }
}

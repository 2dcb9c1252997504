package org.qadam.report.jasper;

import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/** Reads fonts, sizes and colours of drawings from the style sheet of the pages. */
final class DrawingStyle {

    private static final Map<String, JRStyle> STYLES = styles();

    private DrawingStyle() {}

    static Color ink(String style) {
        return Objects.requireNonNull(named(style).getOwnForecolor());
    }

    static Color ground(String style) {
        return Objects.requireNonNull(named(style).getOwnBackcolor());
    }

    static Font font(String style) {
        var named = named(style);
        var size = Objects.requireNonNull(named.getOwnFontSize());
        return FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
                .getAwtFontFromBundles(named.getOwnFontName(), Font.PLAIN, size, Locale.ROOT, false);
    }

    private static JRStyle named(String style) {
        return Objects.requireNonNull(STYLES.get(style), style);
    }

    private static Map<String, JRStyle> styles() {
        try (var in = DrawingStyle.class.getResourceAsStream("/reports/style.jrtx")) {
            return Arrays.stream(JRXmlTemplateLoader.load(in).getStyles())
                    .filter(it -> it.getName().startsWith("Drawing"))
                    .collect(Collectors.toMap(JRStyle::getName, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

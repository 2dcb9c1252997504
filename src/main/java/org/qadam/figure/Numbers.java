package org.qadam.figure;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers in one language, by the catalogue: what the JDK knows changes, and lacks the space before per cent in Kazakh. */
final class Numbers {

    private final Words words;
    private final DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);

    Numbers(Words words) {
        this.words = words;
        symbols.setDecimalSeparator(words.text("number.decimal").charAt(0));
        symbols.setGroupingSeparator(words.text("number.group").charAt(0));
        symbols.setMinusSign(words.text("number.minus").charAt(0));
    }

    /** A format is made for each number: it may not be shared. */
    String text(BigDecimal number) {
        var format = new DecimalFormat("#,##0", symbols);
        format.setMaximumFractionDigits(Math.max(number.scale(), 0));
        return format.format(number);
    }

    String percent(BigDecimal number) {
        return words.text("number.percent", text(number));
    }
}

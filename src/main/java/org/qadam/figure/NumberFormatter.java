package org.qadam.figure;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.qadam.shared.Money;

/** NumberFormatter in one language, by the catalogue: what the JDK knows changes, and lacks the space before per cent in Kazakh. */
final class NumberFormatter {

    private final Words words;
    private final DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);

    NumberFormatter(Words words) {
        this.words = words;
        symbols.setDecimalSeparator(words.text("number.decimal").charAt(0));
        symbols.setGroupingSeparator(words.text("number.group").charAt(0));
        symbols.setMinusSign(words.text("number.minus").charAt(0));
    }

    String text(BigDecimal number) {
        return text(number, 0);
    }

    /** A format is made for each number: it may not be shared. */
    private String text(BigDecimal number, int decimals) {
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(Math.max(number.scale(), decimals));
        return format.format(number);
    }

    /** A whole amount stands whole; a broken one has the decimals of its currency: 33,300.50. */
    String amount(Money money) {
        var amount = money.amount().stripTrailingZeros();
        return text(amount, amount.scale() > 0 ? Math.max(money.currency().getDefaultFractionDigits(), 0) : 0);
    }

    String percent(BigDecimal number) {
        return words.text("number.percent", text(number));
    }
}

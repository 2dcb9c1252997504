package org.qadam.figure;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.qadam.shared.Money;

/**
 * Formats numbers in one language with the separators of the message catalogue. The locale data of the JDK is not used:
 * it changes between releases and lacks the space before the per cent sign in Kazakh.
 */
final class NumberFormatter {

    private final Words words;
    /** Locked during use, because the class is not thread-safe. */
    private final DecimalFormat format;

    NumberFormatter(Words words) {
        this.words = words;
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(words.text("number.decimal").charAt(0));
        symbols.setGroupingSeparator(words.text("number.group").charAt(0));
        symbols.setMinusSign(words.text("number.minus").charAt(0));
        format = new DecimalFormat("#,##0", symbols);
    }

    String text(BigDecimal number) {
        return text(number, 0);
    }

    private String text(BigDecimal number, int decimals) {
        synchronized (format) {
            format.setMinimumFractionDigits(decimals);
            format.setMaximumFractionDigits(Math.max(number.scale(), decimals));
            return format.format(number);
        }
    }

    /**
     * Formats an amount: a whole amount without decimals, others with at least those of the currency (ISO 4217), as in
     * 33,300.50.
     */
    String amount(Money money) {
        var amount = money.amount().stripTrailingZeros();
        return text(amount, amount.scale() > 0 ? Math.max(money.currency().getDefaultFractionDigits(), 0) : 0);
    }

    String percent(BigDecimal number) {
        return words.text("number.percent", text(number));
    }
}

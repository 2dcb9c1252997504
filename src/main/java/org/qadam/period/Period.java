package org.qadam.period;

import java.time.LocalDate;
import org.qadam.shared.Codes;
import org.qadam.shared.Document;
import org.qadam.shared.PeriodCode;

/**
 * A reporting period of a project or plan (IATI period).
 *
 * @param code code of the owner, a dot and the name, for example EU-CSRM.2014-H1
 * @param owner code of the project or plan
 * @param name year, half-year or quarter, in the time zone of the setting {@code qadam.zone}
 */
public record Period(String code, int version, String owner, PeriodCode name) implements Document {

    public Period {
        Codes.check(code);
        if (!code.equals(code(owner, name))) {
            throw new IllegalArgumentException(
                    "code must be %s for period %s of %s, not %s".formatted(code(owner, name), name, owner, code));
        }
    }

    /** Returns the code of a period: the code of its owner, a dot and its name. */
    public static String code(String owner, PeriodCode name) {
        return owner + "." + name;
    }

    /** Returns the owner of the period of that code. */
    public static String owner(String code) {
        return code.substring(0, code.lastIndexOf('.'));
    }

    /** Returns the name of the period of that code. */
    public static String name(String code) {
        return code.substring(code.lastIndexOf('.') + 1);
    }

    public LocalDate first() {
        return name.first();
    }

    public LocalDate last() {
        return name.last();
    }
}

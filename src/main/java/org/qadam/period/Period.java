package org.qadam.period;

import java.time.LocalDate;
import org.qadam.shared.Codes;
import org.qadam.shared.Document;
import org.qadam.shared.PeriodCode;

/**
 * A reporting period of a project or a plan.
 *
 * @param owner code of the project or plan
 * @param name half-year, quarter or year, in the programme's zone
 */
public record Period(String code, int version, String owner, PeriodCode name) implements Document {

    public Period {
        Codes.check(code);
        if (!code.equals(code(owner, name))) {
            throw new IllegalArgumentException("period %s of %s is named %s".formatted(name, owner, code(owner, name)));
        }
    }

    /** The code of a period is made from its owner and name. */
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

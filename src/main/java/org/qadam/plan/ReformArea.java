package org.qadam.plan;

import java.util.List;
import org.qadam.shared.Citation;
import org.qadam.shared.LocalText;

/**
 * An institutional reform of a reform plan.
 *
 * @param number unique in the plan
 */
public record ReformArea(int number, LocalText title, List<Citation> citations) {}

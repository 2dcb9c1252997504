package org.qadam.plan;

import java.util.List;
import org.qadam.shared.Citation;
import org.qadam.shared.LocalText;

/** An institutional reform of a plan; its number is its name. */
public record ReformArea(int number, LocalText title, List<Citation> citations) {

    public ReformArea {
        citations = List.copyOf(citations);
    }
}

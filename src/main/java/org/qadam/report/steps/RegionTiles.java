package org.qadam.report.steps;

import java.util.Collection;
import java.util.Map;

/** Positions of the regions of Kazakhstan on a map of tiles, before the regions of 2022 split off. */
final class RegionTiles {

    private static final Map<String, Spot> SPOTS = Map.ofEntries(
            Map.entry("KZ-39", new Spot(2, 0)),
            Map.entry("KZ-59", new Spot(3, 0)),
            Map.entry("KZ-55", new Spot(4, 0)),
            Map.entry("KZ-27", new Spot(0, 1)),
            Map.entry("KZ-11", new Spot(3, 1)),
            Map.entry("KZ-71", new Spot(4, 1)),
            Map.entry("KZ-63", new Spot(5, 1)),
            Map.entry("KZ-23", new Spot(0, 2)),
            Map.entry("KZ-15", new Spot(1, 2)),
            Map.entry("KZ-35", new Spot(3, 2)),
            Map.entry("KZ-47", new Spot(0, 3)),
            Map.entry("KZ-43", new Spot(2, 3)),
            Map.entry("KZ-19", new Spot(5, 3)),
            Map.entry("KZ-61", new Spot(3, 4)),
            Map.entry("KZ-31", new Spot(4, 4)),
            Map.entry("KZ-75", new Spot(5, 4)));

    private RegionTiles() {}

    static Collection<String> codes() {
        return SPOTS.keySet();
    }

    static Spot spot(String code) {
        return SPOTS.getOrDefault(code, new Spot(0, 0));
    }

    /** A position, counted from the north-west. */
    record Spot(int column, int row) {}
}

package org.qadam.report.content;

import java.util.List;
import java.util.Map;
import org.qadam.event.Event;
import org.qadam.organisation.Organisation;
import org.qadam.place.Place;

/**
 * Events that were read for a report, and the documents that they name.
 *
 * @param parents events that these were part of
 */
public record EventData(
        List<Event> events,
        Map<String, Event> parents,
        Map<String, Organisation> organisations,
        Map<String, Place> places) {}

package org.opensupervision.rules.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * One key of a line with its value as written.
 *
 * @param token what kind of value it is
 * @param text a string's content or a number's digits; empty for anything else
 * @param column where the value begins, from 1
 * @param items the values of a list, with the key's name, or those of an object, with their own
 *     names; null for a single value
 */
record Cell(String name, JsonToken token, String text, int column, @Nullable List<Cell> items) {}

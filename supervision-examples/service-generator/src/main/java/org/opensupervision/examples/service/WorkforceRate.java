package org.opensupervision.examples.service;

/**
 * A rate of the generated service, where it comes from, and how sure that is.
 *
 * <p>Published figures are for England. What is an assumption is nobody's statistic.
 */
public enum WorkforceRate {
  /** Open cases for each social worker who holds cases. */
  CASELOAD(
      "average caseload of a social worker who holds cases",
      15.4,
      "Department for Education, Children's social work workforce",
      "30 September 2024",
      Standing.PUBLISHED),

  /** Leavers of a year as a share of those in post. */
  TURNOVER(
      "turnover in a year, %",
      13.8,
      "Department for Education, Children's social work workforce",
      "year to 30 September 2024",
      Standing.PUBLISHED),

  /** Working days lost to sickness as a share of all. */
  SICKNESS(
      "working days lost to sickness, %",
      3.2,
      "Department for Education, Children's social work workforce",
      "year to 30 September 2023",
      Standing.PUBLISHED),

  /** Newly qualified people among the social workers that join. */
  NEWLY_QUALIFIED(
      "social workers who join newly qualified, %",
      45,
      "none; chosen so that some social workers in ten are in their first year",
      "-",
      Standing.ASSUMPTION),

  /** Cases judged to be particularly vulnerable at any time. */
  VULNERABLE(
      "open cases flagged as particularly vulnerable, %",
      15, "none; no national figure has this meaning", "-", Standing.ASSUMPTION);

  /** How sure a rate is. */
  public enum Standing {
    /** The figure stands in the publication. */
    PUBLISHED,

    /** Nobody published it; it only makes the service plausible. */
    ASSUMPTION
  }

  private final String words;
  private final double value;
  private final String source;
  private final String date;
  private final Standing standing;

  WorkforceRate(String words, double value, String source, String date, Standing standing) {
    this.words = words;
    this.value = value;
    this.source = source;
    this.date = date;
    this.standing = standing;
  }

  /** Returns what is measured, in words, with its unit. */
  public String getWords() {
    return words;
  }

  /** Returns the value the service is generated with. */
  public double getValue() {
    return value;
  }

  /** Returns who published it and where, or why it was assumed. */
  public String getSource() {
    return source;
  }

  /** Returns the day or the year that the figure is for; a hyphen where there is none. */
  public String getDate() {
    return date;
  }

  /** Returns how sure the rate is. */
  public Standing getStanding() {
    return standing;
  }
}

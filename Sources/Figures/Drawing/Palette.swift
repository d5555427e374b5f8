/// The colours of figures, as custom properties that a page can set.
///
/// The seven series colours follow Okabe and Ito's set, which stays distinct under the common forms
/// of colour blindness. Orange, sky blue and yellow are darkened or replaced on a light surface, and
/// all are lightened on a dark one, so that each stands out at least 3 : 1 from its surface.
public enum Palette {
  /// One set of colours, as `#rrggbb`.
  public struct Scheme: Sendable {
    /// What lies behind a figure.
    public let surface: String
    /// Axes and words.
    public let ink: String
    /// Grid lines.
    public let grid: String
    /// The bands of filled contours.
    public let band: String
    /// The strongest colour of positive values and of sequential scales; ink is read on it.
    public let high: String
    /// The strongest colour of negative values.
    public let low: String
    /// The series, in order.
    public let series: [String]
  }

  /// The colours on a light surface.
  public static let light = Scheme(
    surface: "#ffffff", ink: "#24292f", grid: "#e4e8ec", band: "#0072b2",
    high: "#3a9ad9", low: "#e8853d",
    series: ["#0072b2", "#d55e00", "#00875f", "#b5568f", "#a87000", "#2f8fc7", "#5c5c5c"])

  /// The colours on a dark surface.
  public static let dark = Scheme(
    surface: "#14171c", ink: "#d9dee4", grid: "#2b3038", band: "#56b4e9",
    high: "#1a639c", low: "#a3460d",
    series: ["#4aa3df", "#f0813a", "#22b98c", "#dd8fbd", "#e0a526", "#9bd6fa", "#b4b4b4"])

  /// The rules that a page includes once: both schemes, by system setting and by `data-theme`.
  ///
  /// Paper is light.
  public static let css =
    ":root{" + properties(light) + "}\n"
    + "@media screen and (prefers-color-scheme:dark){:root:not([data-theme=\"light\"]){"
    + properties(dark)
    + "}}\n"
    + "@media screen{:root[data-theme=\"dark\"]{" + properties(dark) + "}}\n"
    + ".figure{display:block;width:100%;height:auto;overflow:visible}\n"
    + ".figure-narrow{display:none}\n"
    + "@media (max-width:30rem){.figure-wide{display:none}.figure-narrow{display:block}}\n"

  /// The declarations of one scheme.
  private static func properties(_ scheme: Scheme) -> String {
    var text = "--figure-surface:" + scheme.surface + ";--figure-ink:" + scheme.ink
    text += ";--figure-grid:" + scheme.grid + ";--figure-band:" + scheme.band
    text += ";--figure-high:" + scheme.high + ";--figure-low:" + scheme.low
    for (index, colour) in scheme.series.enumerated() {
      text += ";--figure-\(index + 1):" + colour
    }
    return text
  }

  /// The rules of a file of its own: the palette, the ink and a typeface.
  static let standalone =
    css
    + ".figure{color:var(--figure-ink);background:var(--figure-surface);"
    + "font-family:system-ui,-apple-system,\"Segoe UI\",\"Helvetica Neue\",Arial,sans-serif}\n"

  static let surface = "var(--figure-surface, " + light.surface + ")"
  static let grid = "var(--figure-grid, " + light.grid + ")"
  static let high = "var(--figure-high, " + light.high + ")"
  static let low = "var(--figure-low, " + light.low + ")"
  static let band = "var(--figure-band, " + light.band + ")"

  /// The colour of a series.
  ///
  /// - Parameter series: Its number, counted from 0; the colours repeat after the last.
  /// - Returns: The custom property with the light colour as its fallback.
  static func colour(_ series: Int) -> String {
    let index = place(series, of: light.series.count)
    return "var(--figure-\(index + 1), " + light.series[index] + ")"
  }

  /// The dash pattern of a series, nil for an unbroken line.
  ///
  /// - Parameter series: Its number, counted from 0.
  /// - Returns: The value of `stroke-dasharray`.
  static func dash(_ series: Int) -> String? {
    let patterns: [String?] = [
      nil, "8 4", "2 3", "9 3 2 3", "14 4", "5 2", "10 3 2 3 2 3",
    ]
    return patterns[place(series, of: patterns.count)]
  }

  /// The symbol of a series: 7 colours and 6 symbols make 42 different marks.
  ///
  /// - Parameter series: Its number, counted from 0.
  /// - Returns: The symbol.
  static func symbol(_ series: Int) -> Figure.Symbol {
    let symbols = Figure.Symbol.allCases
    return symbols[place(series, of: symbols.count)]
  }

  /// The remainder of a division that is never negative.
  private static func place(_ series: Int, of count: Int) -> Int {
    let rest = series % count
    return rest < 0 ? rest + count : rest
  }
}

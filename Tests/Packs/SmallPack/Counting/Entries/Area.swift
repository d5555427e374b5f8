public import CatalogKit

extension Chapter {
  public static let counting = Chapter(
    "counting", title: "Counting", summary: "Whole numbers and their divisors.")
}

extension Area {
  public static let counting = Area("Counting", concepts: [.greatestCommonDivisor])
}

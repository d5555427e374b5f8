/// A declaration that was found in a source.
struct Declaration {
  /// Its names without labels, each with the types it is nested in, as in `KMeans.fit`.
  ///
  /// There is more than one in `case red, green`.
  let names: [String]
  /// The labels of its parameters, `(_:p:)`; empty for what has no parameters.
  let labels: String
  /// From its doc comment to its last byte.
  let lexemes: ClosedRange<Int>

  /// The names with labels: `KMeans.fit(_:)`.
  var fullNames: [String] { names.map { $0 + labels } }
}

import CalculusEntries
import CatalogCommons
public import CatalogKit
import LinearAlgebraEntries

/// Concepts that are planned: their place in the order is proved, their content is to come.
extension Concept {
  public static let scaledDotProductAttention = Concept.outline(
    "scaled-dot-product-attention", title: "Scaled dot-product attention", chapter: .attention,
    summary:
      "Each query takes a weighted mean of the values, with weights from its dot products with the keys.",
    requires: [.tensors, .softmax])

  public static let positionalEncoding = Concept.outline(
    "positional-encoding", title: "Positional encoding", chapter: .attention,
    summary: "Waves and rotations that tell attention, which sees no order, where a word stands.",
    requires: [.linearTransformations, .scaledDotProductAttention])
}

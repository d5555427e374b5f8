import ArgumentParser
import CatalogKit
import CodeIndex
import Verification

/// Whether the links must be proved.
struct LinkOptions: ParsableArguments {
  @Flag(
    name: .customLong("require-links"),
    help: "Fail where the code has no index from which the links are proved.")
  var required = false
}

extension Session {
  /// What the code proves of the links of the built-in catalog.
  ///
  /// - Parameters:
  ///   - host: the packs at work, the built-in catalog first.
  ///   - required: whether a proof must be possible.
  /// - Returns: the proof; `nil` where there is no index, as beside an installed program.
  /// - Throws: ``Failure`` where a proof is required and not possible.
  func proof(_ host: Host, required: Bool) throws(Failure) -> LinkProof? {
    guard let code else { return nil }
    do throws(CodeIndexError) {
      return try code.proof(
        of: host.packs.first?.entries ?? [], environment: console.environment)
    } catch {
      guard !required else { throw .noIndex(error) }
      console.tell(["the links were not proved from the code: \(error)."])
      return nil
    }
  }
}

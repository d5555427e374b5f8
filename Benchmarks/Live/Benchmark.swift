import CatalogKit
import Contents
import Figures
import Foundation
import LiveKit
import MathCore

/// Microseconds of one call of each playground, as JSON: the least of the means of several runs.
///
/// Twenty sets of values are taken in turn, the same ones as in the browser.
@main
enum Benchmark {
  struct Time: Encodable {
    let entry: String
    let name: String
    let microseconds: Double
  }

  static func main() throws {
    var times: [Time] = []
    for entry in Pack.builtIn.description.entries {
      guard let names = entry.content?.playgrounds else { continue }
      let playgrounds = try Pack.builtIn.entry(entry.id).content.live?.live.playgrounds ?? []
      for (name, playground) in zip(names, playgrounds) {
        let shown = try shown(name, of: entry.id)
        times.append(
          Time(
            entry: entry.id, name: name,
            microseconds: time(playground, shown.data, shown.figure.canvases())))
      }
    }
    print(String(decoding: try JSONEncoder().encode(times), as: UTF8.self))
  }

  /// The playground as its page has it: its data and its plot areas.
  private static func shown(_ name: String, of id: String) throws -> PlaygroundShown {
    let request =
      "{\"protocol\":\(PackProtocol.version),\"request\":1,\"message\":\"playground\","
      + "\"id\":\"\(id)\",\"live\":{\"name\":\"\(name)\"}}"
    let reply = try PackProtocol.decoder().decode(
      PackReply<PlaygroundShown>.self, from: Pack.builtIn.answer(request))
    guard let body = reply.body else { preconditionFailure(reply.failure ?? "no reply") }
    return body
  }

  private static func time(
    _ playground: Playground, _ data: Matrix, _ canvases: [Canvas]
  ) -> Double {
    let parameters = playground.parameters
    let (low, high) = (parameters.flatMap { $0.low }, parameters.flatMap { $0.high })
    let sets = (0..<20).map { t in
      low.indices.map { i in low[i] + (high[i] - low[i]) * Double((7 * i + 5 * t) % 20) / 19 }
    }
    var (best, count) = (Double.infinity, 0)
    for _ in 0..<10 {
      let duration = ContinuousClock().measure {
        for round in 0..<200 {
          let scene = try? playground.scene(sets[round % 20], data: data, on: canvases)
          count += scene?.numbers.count ?? 1
        }
      }
      let (seconds, attoseconds) = duration.components
      best = min(best, (Double(seconds) * 1e6 + Double(attoseconds) / 1e12) / 200)
    }
    precondition(count > 0, "the calls must not be left out")
    return best
  }
}

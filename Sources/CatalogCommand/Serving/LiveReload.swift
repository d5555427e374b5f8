/// How an open page learns that the site has changed: by server-sent events.
///
/// The server adds one script to the pages it sends, and to their Content-Security-Policy that it
/// may run and listen. A built site has neither.
package enum LiveReload {
  /// Where the script is.
  package static let scriptPath = "/catalog.live.js"
  /// Where the events come from.
  package static let eventsPath = "/catalog.live"

  /// An event: the version of the site, and what is wrong with the one that was to follow.
  ///
  /// - Parameters:
  ///   - version: the version that pages should show.
  ///   - problems: the problems, a line each; empty where all is well.
  /// - Returns: the bytes of a server-sent event.
  package static func event(version: String, problems: [String]) -> [UInt8] {
    // each line of data is a field of its own: the first is the version, the others are problems
    let lines =
      [version] + problems.flatMap { $0.split(whereSeparator: \.isNewline) }.map(String.init)
    return Array((lines.map { "data: \($0)\n" }.joined() + "\n").utf8)
  }

  /// A page with the script.
  ///
  /// - Parameters:
  ///   - page: an HTML document.
  ///   - version: the version of the site it belongs to.
  /// - Returns: the page; as it was where it has no head.
  package static func added(to page: String, version: String) -> String {
    guard let head = page.firstRange(of: "</head>") else { return page }
    let script = "<script src=\"\(scriptPath)?\(version)\" async=\"async\"></script>\n"
    return allowed(String(page[..<head.lowerBound])) + script + page[head.lowerBound...]
  }

  /// The head of a page whose policy lets scripts of this server run and listen.
  private static func allowed(_ head: String) -> String {
    let opening = "http-equiv=\"Content-Security-Policy\" content=\""
    guard let start = head.firstRange(of: opening)?.upperBound,
      let end = head[start...].firstIndex(of: "\"")
    else { return head }
    return head[..<start] + policy(head[start..<end]) + head[end...]
  }

  /// A policy in which `script-src` and `connect-src` name this server too.
  package static func policy(_ policy: Substring) -> String {
    var directives = policy.split(separator: ";").map { directive in
      directive.split(separator: " ").map { String($0) }
    }.filter { !$0.isEmpty }
    for name in ["script-src", "connect-src"] {
      guard let place = directives.firstIndex(where: { $0[0] == name }) else {
        directives.append([name, "'self'"])
        continue
      }
      if !directives[place].contains("'self'") {
        directives[place] = directives[place].filter { $0 != "'none'" } + ["'self'"]
      }
    }
    return directives.map { $0.joined(separator: " ") }.joined(separator: "; ")
  }

  /// Loads the page again when another version is told, and shows what is wrong in a corner.
  package static let script = """
    "use strict";
    (() => {
      const version = new URL(document.currentScript.src).search.slice(1);
      let notice = null;
      new EventSource("\(eventsPath)").onmessage = (event) => {
        const [told, ...problems] = event.data.split("\\n");
        if (told !== version) {
          location.reload();
          return;
        }
        if (notice) notice.remove();
        notice = null;
        if (problems.length === 0) return;
        notice = document.createElement("pre");
        notice.setAttribute("role", "status");
        notice.textContent = "Not built. This is the last good site.\\n\\n" + problems.join("\\n");
        Object.assign(notice.style, {
          position: "fixed", right: "1rem", bottom: "1rem", zIndex: "9", margin: "0",
          maxWidth: "min(60rem, calc(100vw - 2rem))", maxHeight: "40vh", overflow: "auto",
          padding: "0.75rem 1rem", whiteSpace: "pre-wrap", font: "0.85rem/1.4 monospace",
          color: "#fff", background: "#8b1a1a", borderRadius: "0.4rem",
        });
        document.body.append(notice);
      };
    })();

    """
}

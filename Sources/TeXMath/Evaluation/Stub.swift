extension Node { var text: String { symbolName } }

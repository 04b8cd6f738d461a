import Foundation

/// The little Markdown that statements use: headings, lists, code, emphasis; paragraphs are wrapped.
struct MarkdownText {
  let terminal: Terminal

  func print(_ markdown: String) {
    let blocks = markdown.trimmingCharacters(in: .newlines).components(separatedBy: "\n\n")
    var isCode = false
    for (index, block) in blocks.enumerated() {
      if index > 0 { terminal.print() }
      let lines = block.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      print(lines, &isCode)
    }
  }

  private func print(_ lines: [String], _ isCode: inout Bool) {
    var paragraph: [String] = []
    for line in lines {
      if line.hasPrefix("```") || isCode || line.hasPrefix("#") || line.isListItem { flush(&paragraph) }
      if line.hasPrefix("```") {
        isCode.toggle()
      } else if isCode {
        terminal.print("    " + line)
      } else if line.hasPrefix("#") {
        terminal.print(terminal.styled(line.drop { $0 == "#" || $0 == " " }.description, .bold))
      } else {
        paragraph.append(line)
      }
    }
    flush(&paragraph)
  }

  private func flush(_ paragraph: inout [String]) {
    defer { paragraph = [] }
    guard let first = paragraph.first else { return }
    let indent = first.isListItem ? 2 : 0
    let words = paragraph.joined(separator: " ").split(separator: " ")
    var line = ""
    for word in words {
      if !line.isEmpty, width(of: line) + 1 + width(of: String(word)) > terminal.width - 2 {
        terminal.print(styled(line))
        line = String(repeating: " ", count: indent)
      } else if !line.isEmpty {
        line += " "
      }
      line += word
    }
    terminal.print(styled(line))
  }

  /// In columns, without the marks that go.
  private func width(of text: String) -> Int {
    let text = text.replacing("**", with: "")
    return (terminal.hasColour ? text.replacing("`", with: "") : text).columns
  }

  /// Marks become styles where there are styles, and go where there are none; code keeps its own quotes then.
  private func styled(_ line: String) -> String {
    guard terminal.hasColour else { return line.replacing("**", with: "") }
    let bold = line.replacing(/\*\*(.+?)\*\*/) { terminal.styled(String($0.output.1), .bold) }
    return bold.replacing(/`(.+?)`/) { terminal.styled(String($0.output.1), .cyan) }
  }
}

extension String {
  fileprivate var isListItem: Bool { hasPrefix("- ") || hasPrefix("* ") }
}

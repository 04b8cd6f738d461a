import Foundation
import JudgeModel

extension Duration {
  /// To the microsecond: what is beyond is noise.
  var milliseconds: Double { (self / .microseconds(1)).rounded() / 1000 }

  /// `11.8 ms`, `218 ms`, `2.41 s`.
  var words: String {
    switch milliseconds {
    case ..<9.995: String(format: "%.2f ms", milliseconds)
    case ..<99.95: String(format: "%.1f ms", milliseconds)
    case ..<999.5: String(format: "%.0f ms", milliseconds)
    default: String(format: "%.2f s", milliseconds / 1000)
    }
  }
}

extension ByteCount {
  /// `9.2 MB`, in powers of ten as LeetCode shows memory.
  var words: String {
    rawValue < 1_000_000 ? "\(rawValue / 1000) kB" : String(format: "%.1f MB", Double(rawValue) / 1_000_000)
  }
}

extension Verdict {
  var words: String {
    switch self {
    case .accepted: "Accepted"
    case .wrongAnswer: "Wrong Answer"
    case .timeLimitExceeded: "Time Limit Exceeded"
    case .memoryLimitExceeded: "Memory Limit Exceeded"
    case .outputLimitExceeded: "Output Limit Exceeded"
    case .runtimeError: "Runtime Error"
    case .compileError: "Compile Error"
    case .securityViolation: "Security Violation"
    }
  }

  var symbol: String {
    switch self {
    case .accepted: "✔"
    case .timeLimitExceeded: "◷"
    case .memoryLimitExceeded, .outputLimitExceeded: "▲"
    default: "✘"
    }
  }

  var style: Terminal.Style { self == .accepted ? .green : .red }
}

extension String {
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - columns))
  }

  func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - columns)) + self
  }

  var trimmedAtEnd: String { String(reversed().drop { $0 == " " }.reversed()) }

  /// Visible, and at most `width` columns; what is cut out of the middle is counted.
  func cut(to width: Int) -> String {
    let shown = visible
    let columns = shown.columns
    guard columns > width else { return shown }
    let note = " … \(columns - width) more … "
    let kept = Swift.max(8, width - note.count)
    return shown.beginning(of: kept * 2 / 3) + note
      + String(String(shown.reversed()).beginning(of: kept / 3).reversed())
  }

  /// As many characters from the start as fit in so many columns.
  private func beginning(of columns: Int) -> String {
    var left = columns
    return String(
      prefix { character in
        left -= character.columns
        return left >= 0
      })
  }

  /// Lines of at most `width` columns: longer ones are wrapped, and words that are longer themselves are cut.
  func folded(to width: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let line = String(line).visible
      guard line.columns > width else { return line }
      return line.split(separator: " ").map { String($0).cut(to: width) }.joined(separator: " ").wrapped(to: width)
    }.joined(separator: "\n")
  }

  /// For messages, which have paths in them that must stay whole, but may be about a word of any length.
  var withShortWords: String {
    replacing(/\S{256,}/) { String($0.output).cut(to: 64) }
  }

  /// Lines of at most `width` columns, where words allow it.
  func wrapped(to width: Int) -> String {
    var lines = [""]
    for word in split(separator: " ") {
      let isFirst = lines[lines.count - 1].isEmpty
      if !isFirst, lines[lines.count - 1].columns + 1 + String(word).columns > width {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] += (isFirst ? "" : " ") + word
      }
    }
    return lines.joined(separator: "\n")
  }

  func indented(by count: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : String(repeating: " ", count: count) + $0 }.joined(separator: "\n")
  }
}

extension Date {
  /// RFC 3339, with the offset of the place.
  func timestamp(utcOffset: Int) -> String {
    let zone = TimeZone(secondsFromGMT: utcOffset) ?? .gmt
    return formatted(
      Date.ISO8601FormatStyle(timeZone: zone).year().month().day().timeZone(separator: .colon)
        .time(includingFractionalSeconds: false))
  }
}

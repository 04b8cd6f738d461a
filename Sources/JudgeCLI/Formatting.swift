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
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }

  func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - count)) + self
  }

  var trimmedAtEnd: String { String(reversed().drop { $0 == " " }.reversed()) }

  /// At most `width` characters; what is cut out of the middle is counted.
  func cut(to width: Int) -> String {
    guard count > width else { return self }
    let note = " … \(count - width) more … "
    let kept = Swift.max(8, width - note.count)
    return prefix(kept * 2 / 3) + note + suffix(kept / 3)
  }

  /// Lines of at most `width` characters, where words allow it.
  func wrapped(to width: Int) -> String {
    var lines = [""]
    for word in split(separator: " ") {
      let isFirst = lines[lines.count - 1].isEmpty
      if !isFirst, lines[lines.count - 1].count + 1 + word.count > width {
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

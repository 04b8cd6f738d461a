import Foundation
import Stress

/// Times against sizes, both logarithmic: a power is a line.
struct GrowthPlot {
  private let series: [(sign: Character, points: [GrowthPoint])]
  private let columns: Int
  private static let rows = 12

  init(_ series: [(sign: Character, points: [GrowthPoint])], columns: Int) {
    self.series = series
    self.columns = columns
  }

  /// None when there is nothing to see.
  var lines: [String] {
    let all = series.flatMap(\.points).filter { $0.size > 0 && $0.amount > 0 }
    guard let sizes = Axis(all.map(\.size)), let times = Axis(all.map(\.amount)) else { return [] }
    var cells = Array(repeating: Array(repeating: Character(" "), count: columns), count: Self.rows)
    for (sign, points) in series.reversed() {
      for point in points where point.size > 0 && point.amount > 0 {
        cells[Self.rows - 1 - times.place(point.amount, of: Self.rows)][sizes.place(point.size, of: columns)] = sign
      }
    }
    let labels = [0: times.high.timeWords, Self.rows - 1: times.low.timeWords]
    let plot = cells.enumerated().map { row, cells in
      (labels[row] ?? "").leftPadded(to: 10) + " |" + String(cells).trimmedAtEnd
    }
    return plot + [
      String(repeating: " ", count: 11) + "+" + String(repeating: "-", count: columns),
      String(repeating: " ", count: 12) + "n = \(sizes.low.sizeWords)".padded(to: columns - 8)
        + sizes.high.sizeWords.leftPadded(to: 8),
    ]
  }

  private struct Axis {
    let low: Double
    let high: Double

    init?(_ values: [Double]) {
      guard let low = values.min(), let high = values.max(), high > low else { return nil }
      (self.low, self.high) = (low, high)
    }

    func place(_ value: Double, of count: Int) -> Int {
      Int((log(value / low) / log(high / low) * Double(count - 1)).rounded())
    }
  }
}

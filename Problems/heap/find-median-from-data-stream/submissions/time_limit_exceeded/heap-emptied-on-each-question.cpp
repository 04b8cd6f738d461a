// Takes half of a copied heap out for each question.
class MedianFinder {
    priority_queue<int> numbers;

public:
    MedianFinder() {}

    void addNum(int num) {
        numbers.push(num);
    }

    double findMedian() {
        priority_queue<int> heap = numbers;
        for (int i = 0; i < ((int)numbers.size() - 1) / 2; i++) heap.pop();
        if (numbers.size() % 2) return heap.top();
        int first = heap.top();
        heap.pop();
        return (first + heap.top()) / 2.0;
    }
};

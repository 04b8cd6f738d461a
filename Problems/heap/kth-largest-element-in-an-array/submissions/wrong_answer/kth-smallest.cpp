// A priority_queue has the largest on top: this keeps the k smallest.
class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        priority_queue<int> heap;
        for (int number : nums) {
            heap.push(number);
            if (heap.size() > k) heap.pop();
        }
        return heap.top();
    }
};

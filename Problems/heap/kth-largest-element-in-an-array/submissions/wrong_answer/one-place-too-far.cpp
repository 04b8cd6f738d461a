// One number more than k stays in the heap.
class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        priority_queue<int, vector<int>, greater<int>> heap;
        for (int number : nums) {
            heap.push(number);
            if (heap.size() > k + 1) heap.pop();
        }
        return heap.top();
    }
};

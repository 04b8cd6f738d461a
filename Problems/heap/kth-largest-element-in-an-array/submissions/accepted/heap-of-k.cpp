class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        priority_queue<int, vector<int>, greater<int>> heap;
        for (int number : nums) {
            heap.push(number);
            if (heap.size() > k) heap.pop();
        }
        return heap.top();
    }
};

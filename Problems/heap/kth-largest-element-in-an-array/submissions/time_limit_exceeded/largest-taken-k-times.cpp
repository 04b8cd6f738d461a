// The largest is searched and taken away, k times.
class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        for (int i = 0; i < k; i++) {
            int largest = i;
            for (int j = i + 1; j < nums.size(); j++)
                if (nums[j] > nums[largest]) largest = j;
            swap(nums[i], nums[largest]);
        }
        return nums[k - 1];
    }
};

// Numbers on the other side of the break than the target count as infinite.
class Solution {
public:
    int search(vector<int>& nums, int target) {
        int lo = 0, hi = nums.size();
        while (lo < hi) {
            int mid = (lo + hi) / 2;
            double num = (nums[mid] < nums[0]) == (target < nums[0]) ? nums[mid] : target < nums[0] ? -INFINITY : INFINITY;
            if (num < target) lo = mid + 1;
            else if (num > target) hi = mid;
            else return mid;
        }
        return -1;
    }
};

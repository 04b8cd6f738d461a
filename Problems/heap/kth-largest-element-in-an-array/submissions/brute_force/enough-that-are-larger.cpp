class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        for (int candidate : nums) {
            int larger = 0, equal = 0;
            for (int number : nums) {
                if (number > candidate) larger++;
                if (number == candidate) equal++;
            }
            if (larger < k && k <= larger + equal) return candidate;
        }
        return 0;
    }
};

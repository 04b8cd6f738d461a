// A negative number is no index.
class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        vector<int> count(10001);
        for (int number : nums) count.at(number)++;
        for (int number = 10000; number >= 0; number--) {
            k -= count[number];
            if (k <= 0) return number;
        }
        return 0;
    }
};

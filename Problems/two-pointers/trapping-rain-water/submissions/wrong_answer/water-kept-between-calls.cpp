// The sum is static and grows from call to call.
class Solution {
public:
    int trap(vector<int>& height) {
        static int water = 0;
        int left = 0, right = height.size() - 1, level = 0;
        while (left <= right) {
            int lower = height[left] < height[right] ? height[left++] : height[right--];
            level = max(level, lower);
            water += level - lower;
        }
        return water;
    }
};

// The column where the pointers meet is left out.
class Solution {
public:
    int trap(vector<int>& height) {
        int left = 1, right = (int)height.size() - 2;
        int highestLeft = height.front(), highestRight = height.back(), water = 0;
        while (left < right) {
            if (highestLeft <= highestRight) {
                highestLeft = max(highestLeft, height[left]);
                water += highestLeft - height[left++];
            } else {
                highestRight = max(highestRight, height[right]);
                water += highestRight - height[right--];
            }
        }
        return water;
    }
};

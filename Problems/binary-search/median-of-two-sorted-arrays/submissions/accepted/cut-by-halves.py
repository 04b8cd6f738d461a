class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        a, b = sorted((nums1, nums2), key=len)
        count = len(a) + len(b)
        half = (count + 1) // 2
        low, high = 0, len(a)
        while True:
            i = (low + high) // 2
            j = half - i
            a_left = a[i - 1] if i > 0 else -inf
            a_right = a[i] if i < len(a) else inf
            b_left = b[j - 1] if j > 0 else -inf
            b_right = b[j] if j < len(b) else inf
            if a_left > b_right:
                high = i - 1
            elif b_left > a_right:
                low = i + 1
            elif count % 2 == 1:
                return max(a_left, b_left)
            else:
                return (max(a_left, b_left) + min(a_right, b_right)) / 2
